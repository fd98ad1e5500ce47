using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>How the results of people, teams and units serve those of their superiors, up to the organisation's (<i>penyelarasan</i>, cascading).</summary>
/// <remarks>
/// Normally a tree; a result may serve more than one superior's result. Immutable, and safe to share between threads. What comes from below does
/// not depend on the order in which the results were given. PermenPANRB 6/2022 Lampiran Bab II A angka 4 and 5, p. 39-49.
/// </remarks>
public sealed class Cascade
{
    private readonly Dictionary<string, CascadedResult> _byId;
    private readonly CascadeSums _realised;
    private readonly CascadeSums _planned;

    private Cascade(CascadedResult[] results)
    {
        Results = Array.AsReadOnly(results);
        _byId = results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        Graph = new CascadeGraph(results);
        _realised = new CascadeSums(Graph, result => result.Realised);
        _planned = new CascadeSums(Graph, result => result.Target);
    }

    /// <summary>The results in the order in which they were given.</summary>
    public IReadOnlyList<CascadedResult> Results { get; }

    /// <summary>The result with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The cascade has no such result.</exception>
    public CascadedResult this[string id] => _byId.TryGetValue(Throw.IfNull(id), out CascadedResult? result)
        ? result
        : throw new KeyNotFoundException($"The cascade has no result '{id}'{(Spelling.Nearest(id, _byId.Keys.OrderBy(key => key, StringComparer.Ordinal)) is string near ? $"; did you mean '{near}'?" : ".")}");

    internal CascadeGraph Graph { get; }

    /// <summary>A cascade of results whose links are sound.</summary>
    /// <param name="results">The results, in any order.</param>
    /// <exception cref="InvalidCascadeException">
    /// There are problems: an id or a link twice, a link that leads nowhere, a circle (shown as <c>a -> b -> a</c>), a share that is missing, out of
    /// range or over 1 together with the others, collaborators without an owner, a direct link between two units. All are listed.
    /// </exception>
    public static Cascade Of(IEnumerable<CascadedResult> results)
    {
        CascadedResult[] all = [.. Throw.IfNull(results).Select(result => Throw.IfNull(result, nameof(results)))];
        IReadOnlyList<CascadeProblem> problems = CascadeCheck.Run(all);
        return problems.Count > 0 ? throw new InvalidCascadeException(problems) : new Cascade(all);
    }

    /// <summary>Reads a cascade from a YAML file (<c>docs/yaml/cascade.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static Cascade Load(string path) => CascadeReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a cascade from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Cascade Load(Stream stream, string name) => CascadeReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a cascade from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Cascade Parse(string yaml, string name = "cascade") => CascadeReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The results that serve a superior's result, by id, each with its link.</summary>
    /// <param name="id">The id of the superior's result.</param>
    /// <exception cref="KeyNotFoundException">The cascade has no such result.</exception>
    public IReadOnlyList<(CascadedResult Result, CascadeLink Link)> Below(string id) => Array.AsReadOnly(Graph.Below(this[id].Id).ToArray());

    /// <summary>What was realised below a superior's result, each result counted once.</summary>
    /// <param name="id">The id of the superior's result.</param>
    /// <exception cref="KeyNotFoundException">The cascade has no such result.</exception>
    public RollUp RollUp(string id) => _realised.Of(this[id]);

    /// <summary>What was agreed below a superior's result: whether the targets of those below reach the superior's own.</summary>
    /// <param name="id">The id of the superior's result.</param>
    /// <exception cref="KeyNotFoundException">The cascade has no such result.</exception>
    public RollUp PlannedRollUp(string id) => _planned.Of(this[id]);

    /// <summary>The role-result matrix of a superior (<i>matriks pembagian peran dan hasil</i>, Format A.1.5).</summary>
    /// <param name="holder">The superior's id, as the results name it.</param>
    /// <exception cref="KeyNotFoundException">No result of the cascade has this holder.</exception>
    public RoleResultMatrix Matrix(string holder) => RoleResultMatrix.Of(this, Throw.IfNull(holder));
}
