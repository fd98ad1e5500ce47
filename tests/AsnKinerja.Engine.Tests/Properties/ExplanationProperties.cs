using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Tests.Explanations.Printed;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>The law "Explained": whoever holds the printed tree can redo every step by hand.</summary>
public sealed class ExplanationProperties
{
    [Property(MaxTest = 400, EndSize = 400)]
    public void Every_step_of_the_json_can_be_redone_from_what_is_printed(byte[] tape)
    {
        Explanation tree = TapeTree.Build(tape);
        PrintedStep printed = PrintedJson.Read(tree.ToJson());
        printed.AssertShows(tree);
        printed.Redo();
    }

    [Property(MaxTest = 400, EndSize = 400)]
    public void Every_step_of_the_text_can_be_redone_from_what_is_printed(byte[] tape, bool english)
    {
        Explanation tree = TapeTree.Build(tape);
        PrintedStep printed = PrintedText.Read(tree.ToText(english ? "en" : "id"));
        printed.AssertShows(tree);
        printed.Redo();
    }
}
