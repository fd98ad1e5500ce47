namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores the employees of one block after the other. One for each thread.</summary>
internal abstract class BlockScorer(PersonScorer persons)
{
    protected PersonScorer Persons { get; } = persons;

    /// <summary>How many persons had a score that needed more than its double.</summary>
    public int Settled => Persons.Settled;

    /// <summary>How many of them needed exact arithmetic.</summary>
    public int Exact => Persons.Exact;

    /// <summary>Scores a block.</summary>
    /// <returns>How many employees were in it.</returns>
    public abstract int Score(int block);
}
