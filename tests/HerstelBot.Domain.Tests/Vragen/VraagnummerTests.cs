using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Tests.Vragen;

public class VraagnummerTests
{
    [Theory]
    [InlineData("HB-2026-000123", 2026, 123)]
    [InlineData(" hb-2026-000001 ", 2026, 1)]
    [InlineData("HB-2027-1234567", 2027, 1234567)]
    public void A_number_as_people_type_it_is_read(string tekst, int jaar, long volgnummer) =>
        Assert.Equal(new Vraagnummer(jaar, volgnummer), Vraagnummer.Lees(tekst));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("HB-26-000123")]
    [InlineData("HB-2026-12")]
    [InlineData("HB-2026-+00123")]
    [InlineData("2026-000123")]
    [InlineData("HB-2026-0001x3")]
    public void Anything_else_is_no_number(string? tekst) => Assert.Null(Vraagnummer.Lees(tekst));

    [Fact]
    public void A_number_is_written_with_six_digits_at_least() =>
        Assert.Equal(("HB-2026-000007", "HB-2026-12345678"), (new Vraagnummer(2026, 7).ToString(), new Vraagnummer(2026, 12345678).ToString()));
}
