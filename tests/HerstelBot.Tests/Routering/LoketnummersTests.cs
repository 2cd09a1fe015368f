using HerstelBot.Dialogs;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Tests.Routering;

public class LoketnummersTests
{
    [Fact]
    public void A_colleague_can_name_the_telephone_number_of_every_desk()
    {
        var hoe = RouteringBestanden.LeesGoed(DialogsMap.Vind(null)).Routeerder.Loketten.Select(loket => loket.Bereiken).ToList();

        Assert.Contains(hoe, zin => zin.Contains("088-", StringComparison.Ordinal));
        Assert.All(hoe, zin => Assert.DoesNotContain(Maskering.Maskeer(zin).Redacties, redactie => redactie.Soort == Soort.Telefoon));
    }
}
