using System;
using System.IO;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A file that is written wholly or not at all.</summary>
internal static class WholeFile
{
    /// <summary>What a file that is being written is called after its name; one left by a machine that stopped is written over next time.</summary>
    public const string Suffix = ".partial";

    public static void Write(string path, Action<Stream> write)
    {
        string partial = path + Suffix;

        // Outside the try: where another writer holds the file, it is not ours to delete.
        FileStream stream = new(partial, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            Replace(partial, path);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private static void Replace(string partial, string path)
    {
#if NETSTANDARD2_0
        if (File.Exists(path)) File.Replace(partial, path, null);
        else File.Move(partial, path);
#else
        File.Move(partial, path, overwrite: true);
#endif
    }
}
