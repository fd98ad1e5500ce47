using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class YamlStructureTests
{
    private const string Dictionary = """
        competencies:
          - id: integritas
            levels:
              - level: 1
                indikators: [ jujur ]
              - level: 2
                indicators: [ tegas ]
              - level: 2
                indicators: [ teladan ]
          - id: kerja-sama
            levels: []
        """;

    [Fact]
    public void Every_problem_of_a_file_is_told_at_once_with_its_place()
    {
        YamlDocument document = YamlDocument.Open(YamlSource.FromText(Dictionary, "kamus.yaml"));
        Read(document);

        DefinitionException e = Assert.Throws<DefinitionException>(document.ThrowIfProblems);
        Assert.Equal(
            """
            The definition has 3 problems:
            kamus.yaml(5,9): error AK1004: competencies[0].levels[0]: unknown key 'indikators'; did you mean 'indicators'?
            kamus.yaml(8,16): error AK1011: competencies[0].levels[2].level: 2 stands twice (first at line 6)
            kamus.yaml(11,13): error AK1012: competencies[1].levels: the list is empty
            """.ReplaceLineEndings("\n"),
            e.Message);
        Assert.StartsWith("Definisi ini mempunyai 3 masalah:\nkamus.yaml(5,9): galat AK1004: ", e.Describe(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_is_reported_at_its_mapping_and_once()
    {
        YamlDocument document = YamlReading.Open("a:\n  b: 1\n");
        YamlMapping a = document.Root.AsMapping().Required("a").AsMapping();
        a.Required("b").AsInteger();
        YamlValue missing = a.Required("name");

        Assert.Equal("?", missing.AsText());
        Assert.Equal(0, missing.AsNumber());
        Assert.Empty(missing.AsList(atLeast: 1));
        Assert.False(missing.AsMapping().Required("deeper").Exists);
        Assert.Equal("test.yaml(2,3): error AK1003: a: the key 'name' is missing", Assert.Single(document.Problems()).ToString());
    }

    [Fact]
    public void A_misspelt_key_is_one_mistake_though_the_right_one_is_missing()
    {
        YamlDocument document = YamlReading.Open("nmae: x\n");
        YamlMapping root = document.Root.AsMapping();
        root.Required("name").AsText();
        root.Optional("note");
        root.NoOtherKeys();

        Assert.Equal("test.yaml(1,1): error AK1004: unknown key 'nmae'; did you mean 'name'?", Assert.Single(document.Problems()).ToString());
    }

    [Fact]
    public void An_unknown_key_that_resembles_none_names_the_keys_allowed()
    {
        YamlDocument document = YamlReading.Open("name: x\nzzz: 1\n");
        YamlMapping root = document.Root.AsMapping();
        root.Required("name").AsText();
        root.Optional("weights");
        root.NoOtherKeys();

        Assert.EndsWith("unknown key 'zzz'; allowed: name, weights", Assert.Single(document.Problems()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_are_data_come_in_file_order_with_their_positions()
    {
        YamlDocument document = YamlReading.Open("z: 1\nSangat Baik: 2\na: 3\n");
        IReadOnlyList<YamlEntry> entries = document.Root.AsMapping().Entries;

        Assert.Equal(["z", "unreadable", "a"], entries.Select(e => e.Name.AsId()));
        Assert.Equal([1, 2, 3], entries.Select(e => e.Value.AsInteger()));
        Assert.Equal("test.yaml(2,1): error AK1009: ['Sangat Baik']: 'Sangat Baik' is not an id (lower-case letters, digits and single hyphens); write sangat-baik", Assert.Single(document.Problems()).ToString());
    }

    [Fact]
    public void A_list_may_need_several_entries()
    {
        YamlValue value = YamlReading.Value("[ 1 ]", out YamlDocument document);
        Assert.Equal([1], value.AsListOf(v => v.AsInteger(), atLeast: 2));
        Assert.Equal("the number of entries (1) is out of range; allowed: at least 2", Assert.Single(document.Problems()).Message.English);
    }

    [Fact]
    public void Anchors_and_aliases_stand_for_one_another()
    {
        YamlDocument document = YamlReading.Open("base: &base { x: 1, y: [ 2 ] }\ncopy: *base\ntext: &t halo\nagain: *t\n");
        YamlMapping root = document.Root.AsMapping();
        Assert.Equal(2, root.Required("copy").AsMapping().Required("y").AsList()[0].AsInteger());
        Assert.Equal("halo", root.Required("again").AsText());
        Assert.Equal((4, 8), (root.Required("again").Line, root.Required("again").Column));
        Assert.Empty(document.Problems());
    }

    [Fact]
    public void An_anchored_value_in_braces_loses_no_key()
    {
        YamlDocument document = YamlReading.Open("{ a: &x 1, b: *x, c: &y { d: 2 }, e: *y }\n");
        YamlMapping root = document.Root.AsMapping();
        Assert.Empty(document.Problems());
        Assert.Equal(1, root.Required("b").AsInteger());
        Assert.Equal(2, root.Required("e").AsMapping().Required("d").AsInteger());
    }

    [Fact]
    public void A_mistake_in_an_anchor_is_told_once_however_often_it_is_used()
    {
        YamlDocument document = YamlReading.Open("a: &a { w: '2,5' }\nb: *a\nc: [ *a, *a ]\n");
        foreach (YamlEntry entry in document.Root.AsMapping().Entries)
        {
            foreach (YamlValue v in entry.Value.IsList ? entry.Value.AsList() : [entry.Value])
            {
                YamlMapping mapping = v.AsMapping();
                mapping.Required("w").AsNumber();
                mapping.Required("name");
            }
        }

        Assert.Equal(["AK1003", "AK1006"], document.Codes());
    }

    [Theory]
    [InlineData("v: { <<: *a, x: 9 }", "y=2 x=9")]
    [InlineData("v: { x: 9, <<: *a }", "x=9 y=2")]
    [InlineData("v: { <<: [ *a, *b ] }", "x=1 y=2 z=4")]
    [InlineData("v: { <<: [ *b, *a ] }", "y=3 z=4 x=1")]
    [InlineData("v: { k: 0, <<: *b, m: 5 }", "k=0 y=3 z=4 m=5")]
    [InlineData("v: { '<<': 7 }", "<<=7")]
    public void Merge_keys_fill_in_what_is_not_said(string yaml, string expected)
    {
        YamlDocument document = YamlReading.Open("a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\n" + yaml + "\n");
        YamlMapping v = document.Root.AsMapping().Required("v").AsMapping();
        Assert.Equal(expected, string.Join(" ", v.Entries.Select(e => e.Name.Text + "=" + e.Value.Text)));
        Assert.Empty(document.Problems());
    }

    [Fact]
    public void A_single_pair_in_a_list_has_the_place_of_its_key()
    {
        YamlDocument document = YamlReading.Open("v:\n  [ a: 1 ]\n");
        YamlValue pair = document.Root.AsMapping().Required("v").AsList()[0];
        Assert.Equal((2, 5), (pair.Line, pair.Column));
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        YamlDocument document = YamlReading.Open("name: |\r\n  satu\r\n  dua\r\nvalue: x\r\n");
        YamlMapping root = document.Root.AsMapping();
        Assert.Equal("satu\ndua", root.Required("name").AsText());
        root.Required("value").AsInteger();
        Assert.Equal((4, 8), (document.Problems()[0].Line, document.Problems()[0].Column));
    }

    [Fact]
    public void A_text_of_several_lines_may_hold_tabs()
    {
        YamlDocument document = YamlReading.Open("name: |\n  a\n  \tb\nother:\tc\n");
        Assert.Equal("a\n\tb", document.Root.AsMapping().Required("name").AsText());
        Assert.Equal("c", document.Root.AsMapping().Required("other").AsText());
        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("v: [\n  1,\n  2\n]\n")]
    [InlineData("v:\n- 1\n- 2\n")]
    [InlineData("{\n\"v\": [1, 2]\n}\n")]
    [InlineData("{\"v\":[1,2]}")]
    [InlineData("# c\n\nv:   # c\n  - 1 # c\n   \n  - 2")]
    public void A_list_may_be_written_in_many_ways(string text)
    {
        YamlDocument document = YamlReading.Open(text);
        Assert.Equal([1, 2], document.Root.AsMapping().Required("v").AsListOf(v => v.AsInteger()));
        Assert.Empty(document.Problems());
    }

    [Fact]
    public void A_line_in_brackets_that_is_not_indented_enough_says_where()
    {
        Diagnostic problem = Assert.Single(YamlReading.Open("v:\n  w: [ 1,\nx ]\n").Problems());
        Assert.Equal("test.yaml(3,1): error AK1001: not valid YAML: it cannot be read from here on; look at the indentation and the brackets", problem.ToString());
    }

    [Fact]
    public void A_directive_and_document_markers_are_welcome()
    {
        Assert.Empty(YamlReading.Open("%YAML 1.2\n---\na: 1\n...\n").Problems());
        Assert.Empty(YamlReading.Open("\uFEFF---\na: 1\n").Problems());
    }

    [Fact]
    public void Problems_beyond_the_hundredth_are_counted()
    {
        YamlDocument document = YamlReading.Open(string.Concat(Enumerable.Range(0, 250).Select(i => $"- x{i}\n")));
        foreach (YamlValue v in document.Root.AsList()) v.AsInteger();

        DefinitionException e = Assert.Throws<DefinitionException>(document.ThrowIfProblems);
        Assert.Equal((100, 250), (e.Diagnostics.Count, e.ProblemCount));
        Assert.EndsWith("\nand 150 more", e.Message, StringComparison.Ordinal);
    }

    private static void Read(YamlDocument document)
    {
        YamlMapping root = document.Root.AsMapping();
        foreach (YamlValue value in root.Required("competencies").AsList(atLeast: 1))
        {
            YamlMapping competency = value.AsMapping();
            UniqueValues levels = new();
            competency.Required("id").AsId();
            foreach (YamlValue entry in competency.Required("levels").AsList(atLeast: 1))
            {
                YamlMapping level = entry.AsMapping();
                YamlValue number = level.Required("level");
                number.AsInteger(1, 5);
                levels.Add(number);
                level.Required("indicators").AsListOf(i => i.AsText());
                level.NoOtherKeys();
            }

            competency.NoOtherKeys();
        }

        root.NoOtherKeys();
    }
}
