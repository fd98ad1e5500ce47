using System;
using System.IO;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

/// <summary>Whatever the bytes, a file is read or refused with its problems; nothing else comes out.</summary>
public class YamlFuzzTests
{
    private const string Valid = """
        %YAML 1.2
        ---
        framework: &f asn-2017   # comment
        title: { id: "Kamus \u00e9", en: 'It''s' }
        in-force: { from: 2022-02-03 }
        list:
          - [ 1, 1/3, 70%, { a: b, c: [ ] } ]
          - &base
            name: >-
              folded text
              of two lines
            text: |2
                kept
          - <<: *base
            ? complex key
            : *f
        """;

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ",", ":", ": ", "- ", "-", "? ", "?", "&a ", "*a", "!", "!!int ", "!<x>", "|", ">", "|2-\n", "'", "\"", "\\", "\\x",
        "\\ud800", "\\ud800\\u", "\n", "\r", "\r\n", "\t", " ", "    ", "#", " #", "%", "%TAG ! x\n", "%YAML 1.1\n", "---", "---\n", "...", "...\n",
        "@", "`", "~", "null", "<<", "<<: *a", "<<: ", "a", "b: 1", "key: ", "0x1", "2,5", "\u00e9", "\ud83d\ude00", "\u0085", "\u2028", "\uFEFF", "\0", "\u0007",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_bytes_are_read_or_refused(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 2000; i++)
        {
            byte[] bytes = new byte[random.Next(80)];
            random.NextBytes(bytes);
            if (i % 2 == 0)
                for (int j = 0; j < bytes.Length; j++) bytes[j] = (byte)(32 + (bytes[j] % 95));
            Check(bytes);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_pieces_of_YAML_are_read_or_refused(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 5000; i++)
        {
            StringBuilder text = new();
            int count = random.Next(1, 25);
            for (int j = 0; j < count; j++) text.Append(Pieces[random.Next(Pieces.Length)]);
            Check(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mutated_document_is_read_or_refused(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 3000; i++)
        {
            StringBuilder text = new(Valid);
            int changes = random.Next(1, 6);
            for (int j = 0; j < changes; j++)
            {
                int at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0: text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)); break;
                    case 1: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                    default: text.Length = Math.Max(1, random.Next(8) == 0 ? at : text.Length); break;
                }
            }

            Check(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public void The_document_that_is_mutated_is_valid()
    {
        YamlDocument document = YamlReading.Open(Valid);
        YamlReading.Walk(document.Root);
        Assert.Empty(document.Problems());
    }

    private static void Check(byte[] bytes)
    {
        YamlDocument document = YamlDocument.Open(YamlSource.FromStream(new MemoryStream(bytes), "fuzz.yaml"));
        YamlReading.Walk(document.Root);
        if (document.Root.IsMapping)
        {
            // Read what was written as everything that it is not.
            YamlMapping root = document.Root.AsMapping();
            foreach (YamlEntry entry in root.Entries)
            {
                entry.Value.AsLocalizedText();
                entry.Value.AsNumber();
                entry.Value.AsDate();
                entry.Value.AsBoolean();
                entry.Name.AsId();
            }
        }

        int lines = bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
        Assert.All(document.Problems(), d =>
        {
            Assert.InRange(d.Line, 1, lines);
            Assert.InRange(d.Column, 1, bytes.Length + 1);
            Assert.DoesNotContain('\n', d.ToString());
        });
    }
}
