namespace AsnKinerja.Benchmarks.Samples;

/// <summary>One answer as a table of ratings holds it; null where the rater gave no value.</summary>
internal sealed record RatingRow(string Group, string Rater, string Competency, string Item, int? Value);
