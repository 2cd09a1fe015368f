using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class FeestdagenTests
{
    // Year, Easter Sunday, Hemelvaartsdag, Whit Monday and the celebration of the birthday.
    [Theory]
    [InlineData(2004, "04-11", "05-20", "05-31", "04-30")]
    [InlineData(2005, "03-27", "05-05", "05-16", "04-30")]
    [InlineData(2006, "04-16", "05-25", "06-05", "04-29")]
    [InlineData(2007, "04-08", "05-17", "05-28", "04-30")]
    [InlineData(2008, "03-23", "05-01", "05-12", "04-30")]
    [InlineData(2009, "04-12", "05-21", "06-01", "04-30")]
    [InlineData(2010, "04-04", "05-13", "05-24", "04-30")]
    [InlineData(2011, "04-24", "06-02", "06-13", "04-30")]
    [InlineData(2012, "04-08", "05-17", "05-28", "04-30")]
    [InlineData(2013, "03-31", "05-09", "05-20", "04-30")]
    [InlineData(2014, "04-20", "05-29", "06-09", "04-26")]
    [InlineData(2015, "04-05", "05-14", "05-25", "04-27")]
    [InlineData(2016, "03-27", "05-05", "05-16", "04-27")]
    [InlineData(2017, "04-16", "05-25", "06-05", "04-27")]
    [InlineData(2018, "04-01", "05-10", "05-21", "04-27")]
    [InlineData(2019, "04-21", "05-30", "06-10", "04-27")]
    [InlineData(2020, "04-12", "05-21", "06-01", "04-27")]
    [InlineData(2021, "04-04", "05-13", "05-24", "04-27")]
    [InlineData(2022, "04-17", "05-26", "06-06", "04-27")]
    [InlineData(2023, "04-09", "05-18", "05-29", "04-27")]
    [InlineData(2024, "03-31", "05-09", "05-20", "04-27")]
    [InlineData(2025, "04-20", "05-29", "06-09", "04-26")]
    [InlineData(2026, "04-05", "05-14", "05-25", "04-27")]
    [InlineData(2027, "03-28", "05-06", "05-17", "04-27")]
    [InlineData(2028, "04-16", "05-25", "06-05", "04-27")]
    [InlineData(2029, "04-01", "05-10", "05-21", "04-27")]
    [InlineData(2030, "04-21", "05-30", "06-10", "04-27")]
    [InlineData(2031, "04-13", "05-22", "06-02", "04-26")]
    [InlineData(2032, "03-28", "05-06", "05-17", "04-27")]
    [InlineData(2033, "04-17", "05-26", "06-06", "04-27")]
    [InlineData(2034, "04-09", "05-18", "05-29", "04-27")]
    [InlineData(2035, "03-25", "05-03", "05-14", "04-27")]
    public void The_moving_feestdagen_stand_where_the_calendar_has_them(int jaar, string pasen, string hemelvaart, string pinkstermaandag, string koningsdag)
    {
        var dagen = Feestdagen.Van(jaar);

        Assert.Equal($"{jaar}-{pasen}", Datum("eerste paasdag"));
        Assert.Equal($"{jaar}-{hemelvaart}", Datum("Hemelvaartsdag"));
        Assert.Equal($"{jaar}-{pinkstermaandag}", Datum("tweede pinksterdag"));
        Assert.Equal($"{jaar}-{koningsdag}", Datum(jaar < 2014 ? "Koninginnedag" : "Koningsdag"));

        string Datum(string naam) => $"{dagen.Single(dag => dag.Naam == naam).Datum:yyyy-MM-dd}";
    }

    [Fact]
    public void A_year_has_its_feestdagen_in_order() => Assert.Equal(
        [
            "01-01 Nieuwjaarsdag", "04-03 Goede Vrijdag", "04-05 eerste paasdag", "04-06 tweede paasdag", "04-27 Koningsdag", "05-05 Bevrijdingsdag",
            "05-14 Hemelvaartsdag", "05-24 eerste pinksterdag", "05-25 tweede pinksterdag", "12-25 eerste kerstdag", "12-26 tweede kerstdag",
        ],
        Feestdagen.Van(2026).Select(dag => $"{dag.Datum:MM-dd} {dag.Naam}"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Asking_for_a_day_and_listing_the_year_agree(bool metBevrijdingsdag)
    {
        for (var dag = new DateOnly(2000, 1, 1); dag.Year < 2050; dag = dag.AddDays(1))
        {
            Assert.Equal(Feestdagen.Van(dag.Year, metBevrijdingsdag).Any(feestdag => feestdag.Datum == dag), Feestdagen.Is(dag, metBevrijdingsdag));
        }
    }

    [Fact]
    public void Bevrijdingsdag_is_a_choice()
    {
        Assert.True(Feestdagen.Is(new(2026, 5, 5)));
        Assert.False(Feestdagen.Is(new(2026, 5, 5), metBevrijdingsdag: false));
        Assert.True(Feestdagen.Is(new(2016, 5, 5), metBevrijdingsdag: false)); // Hemelvaartsdag
    }

    [Fact]
    public void A_year_with_other_rules_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Feestdagen.Van(1979));
        Assert.Throws<ArgumentOutOfRangeException>(() => Feestdagen.Is(new(1979, 1, 1)));
    }
}
