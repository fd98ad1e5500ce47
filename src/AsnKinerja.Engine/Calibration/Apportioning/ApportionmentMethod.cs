using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Calibration;

/// <summary>By which method shares become whole heads.</summary>
public enum ApportionmentMethod
{
    /// <summary>Largest remainder (Hamilton 1792, Hare): the whole part of each quota, then one head more to the largest remainders. Never off a quota by one, but one head more in all can cost a category one (the Alabama paradox).</summary>
    Hamilton,

    /// <summary>Webster 1832, Sainte-Lague 1910: divisors 1, 3, 5 ... No paradox, favours neither large nor small shares.</summary>
    Webster,

    /// <summary>Jefferson 1792, D'Hondt 1878: divisors 1, 2, 3 ... Favours large shares.</summary>
    DHondt,

    /// <summary>Adams 1832: divisors 0, 1, 2 ... Favours small shares; each share above 0 has a head as soon as there are enough.</summary>
    Adams,

    /// <summary>Huntington 1921, Hill 1911: the geometric mean of neighbouring numbers.</summary>
    HuntingtonHill,

    /// <summary>Dean 1832: the harmonic mean of neighbouring numbers.</summary>
    Dean,
}

/// <summary>The names of the methods.</summary>
internal static class ApportionmentMethods
{
    public static LocalizedText Name(ApportionmentMethod method) => method switch
    {
        ApportionmentMethod.Hamilton => new("sisa terbesar (Hamilton)", "largest remainder (Hamilton)"),
        ApportionmentMethod.Webster => LocalizedText.Same("Webster/Sainte-Lague"),
        ApportionmentMethod.DHondt => LocalizedText.Same("Jefferson/D'Hondt"),
        ApportionmentMethod.Adams => LocalizedText.Same("Adams"),
        ApportionmentMethod.HuntingtonHill => LocalizedText.Same("Huntington-Hill"),
        ApportionmentMethod.Dean => LocalizedText.Same("Dean"),
        _ => throw new System.ArgumentOutOfRangeException(nameof(method), method, $"{(int)method} is no method of apportionment."),
    };
}
