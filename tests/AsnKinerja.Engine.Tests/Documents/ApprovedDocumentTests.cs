using System.IO;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Documents;

/// <summary>The documents of a sample case, kept as files to be read: a change in them is seen and meant.</summary>
public class ApprovedDocumentTests
{
    [Theory]
    [InlineData("kepala-puskesmas", "id")]
    [InlineData("kepala-puskesmas", "en")]
    [InlineData("ketua-tim-ukp", "id")]
    public void The_document_of_a_sample_case_is_the_one_that_is_kept(string name, string language)
    {
        EvaluationDocument document = SampleDocuments.Of(name);

        Holds($"docs/samples/documents/{name}.{language}.md", document.ToMarkdown(language));
        Holds($"docs/samples/documents/{name}-laporan.{language}.md", document.ToReportMarkdown(language));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_quantitative_document_is_the_one_that_is_kept(string language) =>
        Holds($"docs/samples/documents/kuantitatif.{language}.md", SampleDocuments.Quantitative().ToMarkdown(language));

    private static void Holds(string path, string actual)
    {
        if (Approval.IsGiven)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Repository.Root, path))!);
            File.WriteAllText(Path.Combine(Repository.Root, path), actual);
        }

        Assert.Equal(Repository.Text(path), actual);
    }
}
