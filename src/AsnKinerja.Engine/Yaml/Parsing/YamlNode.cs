using System.Collections.Generic;

namespace AsnKinerja.Engine.Yaml.Parsing;

internal enum YamlKind
{
    Scalar,
    List,
    Mapping,
}

/// <summary>A key and its value.</summary>
internal readonly record struct YamlPair(YamlNode Key, YamlNode Value);

/// <summary>A piece of a document with its position. Aliases share the content of their anchor but keep their own position.</summary>
internal sealed class YamlNode
{
    private readonly YamlNode? _anchor;
    private bool _isReported;

    private YamlNode(YamlKind kind, int line, int column)
    {
        Kind = kind;
        Line = line;
        Column = column;
    }

    private YamlNode(YamlNode anchor, int line, int column)
        : this(anchor.Kind, line, column)
    {
        _anchor = anchor._anchor ?? anchor;
        Text = anchor.Text;
        IsPlain = anchor.IsPlain;
        IsBlock = anchor.IsBlock;
        Items = anchor.Items;
        Pairs = anchor.Pairs;
        Size = anchor.Size;
        Height = anchor.Height;
    }

    public YamlKind Kind { get; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>Where the content stands: at the anchor for an alias, so that a mistake inside is told once.</summary>
    public (int Line, int Column) ContentPosition => _anchor is null ? (Line, Column) : (_anchor.Line, _anchor.Column);

    /// <summary>The text of a scalar; empty for the others.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether a scalar stands without quotes and without a block indicator.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Whether a scalar is written as a block: <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsBlock { get; private set; }

    public List<YamlNode> Items { get; private set; } = Nothing<YamlNode>.List;

    public List<YamlPair> Pairs { get; set; } = Nothing<YamlPair>.List;

    /// <summary>How many nodes this one counts for, itself included.</summary>
    public int Size { get; set; } = 1;

    /// <summary>How many lists and mappings stand inside one another from here on.</summary>
    public int Height { get; set; }

    /// <summary>Whether its mistake was reported, so that reading it goes on in silence; alias and anchor share it.</summary>
    public bool IsReported
    {
        get => (_anchor ?? this)._isReported;
        set => (_anchor ?? this)._isReported = value;
    }

    /// <summary>Where mistakes here are told, for a node taken over from another document; null for the document's own.</summary>
    public DiagnosticCollector? Inherited { get; private set; }

    public bool IsNull => Kind == YamlKind.Scalar && IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");

    public static YamlNode Scalar(string text, bool isPlain, bool isBlock, int line, int column) =>
        new(YamlKind.Scalar, line, column) { Text = text, IsPlain = isPlain, IsBlock = isBlock };

    public static YamlNode List(int line, int column) => new(YamlKind.List, line, column) { Items = [], Height = 1 };

    public static YamlNode Mapping(int line, int column) => new(YamlKind.Mapping, line, column) { Pairs = [], Height = 1 };

    /// <summary>What stands for something unreadable: whoever reads it gets defaults and reports nothing.</summary>
    public static YamlNode Silent(int line, int column) =>
        new(YamlKind.Scalar, line, column) { Text = "", _isReported = true };

    /// <summary>The node as another document's, with its position there.</summary>
    public YamlNode From(DiagnosticCollector document)
    {
        Inherited ??= document;
        return this;
    }

    public YamlNode AliasAt(int line, int column) => new(this, line, column);

    /// <summary>For the one collection that the parser gives no position to: <c>[ key: value ]</c>.</summary>
    public void MoveTo(int line, int column)
    {
        Line = line;
        Column = column;
    }

    private static class Nothing<T>
    {
        public static readonly List<T> List = [];
    }
}
