using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>Lays a map open: each level, each box that has people, and each person's box with its reasons.</summary>
internal static class TalentMapExplanation
{
    public static Explanation Of(TalentMap map) => new(
        new("Peta talenta", "Talent map"), Operation.Summary, map.Levels.Select(level => new Operand(Level(map.Rules, level))))
    {
        Citations = TalentBoxExplanation.Known([map.Rules.CellsCitation, map.Rules.LevelsCitation]),
        Remarks = [InOneBox],
    };

    private static Explanation Level(TalentRules rules, TalentMapLevel level)
    {
        IEnumerable<Explanation> boxes = rules.Cells
            .Where(cell => level[cell.Number].Count > 0)
            .Select(cell => Group(level, new($"Kotak {cell.Number}: {cell.Name.Indonesian}", $"Box {cell.Number}: {cell.Name.English}"), level[cell.Number]));
        if (level.NotKnown.Count > 0) boxes = boxes.Append(Group(level, new("Kotak belum diketahui", "Box not known"), level.NotKnown));
        return new(level.Level?.Name ?? new("Jenjang jabatan tidak disebut", "Level of posts not stated"), Operation.Summary, boxes.Select(box => new Operand(box)))
        {
            Outcome = People(level.Count),
        };
    }

    private static Explanation Group(TalentMapLevel level, LocalizedText label, IReadOnlyList<string> people)
    {
        HashSet<string> meant = [.. people];
        return new(
            label,
            Operation.Summary,
            level.People.Where(one => meant.Contains(one.Person)).Select(one => new Operand(
                new Explanation(LocalizedText.Same(one.Person), Operation.Summary, [new Operand(one.Box.Explain())]))))
        {
            Outcome = People(people.Count),
        };
    }

    private static LocalizedText People(int count)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return new(number + " orang", number + (count == 1 ? " person" : " people"));
    }

    private static LocalizedText InOneBox { get; } = new(
        "Orang dalam satu kotak setara; urutannya menurut abjad, bukan peringkat.",
        "People in one box stand equal; their order is alphabetical and no ranking.");
}
