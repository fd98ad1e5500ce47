using System;
using System.IO;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <content>Tallies in files: <c>docs/tally-format.md</c> describes every byte.</content>
public sealed partial class RatingTally
{
    /// <summary>Writes the tally. Equal tallies give equal bytes.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops the work; what the stream has taken so far is no tally.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Save(Stream stream, CancellationToken cancellationToken = default) => TallyFile.Write(this, Throw.IfNull(stream), cancellationToken);

    /// <summary>Writes the tally to a file, wholly or not at all: first to one beside it (<c>.partial</c>), which then takes its place.</summary>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <param name="cancellationToken">Stops the work; the file is then as it was.</param>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Save(string path, CancellationToken cancellationToken = default) =>
        WholeFile.Write(Throw.IfBlank(path), stream => Save(stream, cancellationToken));

    /// <summary>Reads a tally. Everything is checked, and nothing is kept of a file that is refused.</summary>
    /// <param name="stream">The stream, which ends with the tally; it stays open.</param>
    /// <param name="instrument">The instrument that the tally must be of, and whose names scores show; null to take the file's, which has ids for names.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TallyFormatException">The stream holds no tally, one of a newer version, or a damaged one; the message says what and where.</exception>
    /// <exception cref="TallyMismatchException">The tally is of another instrument.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RatingTally Load(Stream stream, RatingInstrument? instrument = null, CancellationToken cancellationToken = default) =>
        TallyFile.Read(Throw.IfNull(stream), instrument, cancellationToken);

    /// <summary>Reads a tally from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument that the tally must be of, and whose names scores show; null to take the file's, which has ids for names.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TallyFormatException">The file holds no tally, one of a newer version, or a damaged one; the message says what and where.</exception>
    /// <exception cref="TallyMismatchException">The tally is of another instrument.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RatingTally Load(string path, RatingInstrument? instrument = null, CancellationToken cancellationToken = default)
    {
        using FileStream stream = new(Throw.IfBlank(path), FileMode.Open, FileAccess.Read, FileShare.Read);
        return Load(stream, instrument, cancellationToken);
    }
}
