using CsCheck;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Tests.Routering;

public class NaamsleutelTests
{
    [Theory]
    [InlineData("Súdwest-Fryslân", "sudwest fryslan")]
    [InlineData("'s-Gravenhage", "’S GRAVENHAGE")]
    [InlineData("Ĳsselstein", "ijsselstein")]
    [InlineData("Sint-Michielsgestel", "St. Michielsgestel")]
    [InlineData("Mill en Sint Hubert", "Mill & St Hubert")]
    [InlineData("Alphen aan den Rijn", "Alphen a/d Rijn")]
    [InlineData("Alphen aan den Rijn", "Alphen a.d. Rijn")]
    [InlineData("Alphen aan den Rijn", "alphen ad rijn")]
    [InlineData("Duo+", "DuoPlus")]
    [InlineData("Noardeast-Fryslân", "Noardeast-Frysla\u0302n")]
    public void Spellings_of_one_name_have_one_key(string a, string b) => Assert.Equal(Naamsleutel.Van(a), Naamsleutel.Van(b));

    [Theory]
    [InlineData("Duo+", "Duo")]
    [InlineData("Bergen", "Bergh")]
    [InlineData("Haren", "Haaren")]
    public void Different_names_have_different_keys(string a, string b) => Assert.NotEqual(Naamsleutel.Van(a), Naamsleutel.Van(b));

    [Fact]
    public void Any_text_has_a_key_and_keys_settle() => Gen.String.Sample(tekst =>
    {
        var sleutel = Naamsleutel.Van(tekst);
        // A lone "st" or "a d" inside the text is written out once; doing so again changes nothing more.
        return Naamsleutel.Van(Naamsleutel.Van(sleutel)) == Naamsleutel.Van(sleutel);
    });
}
