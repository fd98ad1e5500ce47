using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>The role-result matrix of PermenPANRB 6/2022 Lampiran Bab II A angka 5, Format A.1.5, p. 47-49.</summary>
public class RoleResultMatrixTests
{
    private static readonly Cascade Unit = Cascade.Of(
    [
        Head("layanan", "Layanan cepat", "Fast service"),
        Head("data", "Data | lengkap", "Complete | data"),
        Head("anggaran", "Anggaran terserap", "Budget spent"),
        Staff("loket", "Rina", "Antrean singkat", "Short queues").Serving("layanan"),
        Staff("arsip", "Rina", "Arsip rapi", "Tidy files").Serving("data", ContributionRole.SharedOwner, share: Rational.Of(1, 3)),
        Staff("entri", "Dodi", "Data dientri", "Data entered").Serving("data", ContributionRole.Owner, ContributionPath.Indirect).Serving("layanan", ContributionRole.Collaborator),
        Staff("lain", "Tono", "Hasil di tempat lain", "A result elsewhere"),
    ]);

    [Fact]
    public void Rows_are_people_columns_are_the_superiors_results_and_each_has_a_place()
    {
        RoleResultMatrix matrix = Unit.Matrix("kepala");

        Assert.Equal(["layanan", "data", "anggaran"], matrix.Columns.Select(column => column.Id));
        Assert.Equal(["Rina", "Dodi"], matrix.Rows.Select(row => row.Holder));
        Assert.Equal(["loket", "arsip", "-"], matrix.Rows[0].Cells.Select(cell => cell.Count == 0 ? "-" : cell.Single().Result.Id));
        Assert.Equal("anggaran", matrix.WithoutRole.Single().Id);
    }

    [Fact]
    public void The_table_is_written_in_both_languages()
    {
        Assert.Equal(
            """
            | Pegawai | Jabatan | Kepala 1 | Kepala 2 | Kepala 3 |
            | --- | --- | --- | --- | --- |
            | Kepala | Kepala Bagian | Layanan cepat | Data \| lengkap | Anggaran terserap |
            | Rina | Pelaksana | Antrean singkat (pemilik, langsung) | Arsip rapi (pemilik bersama 1/3, langsung) | tidak ada peran |
            | Dodi | Pelaksana | Data dientri (kolaborator, langsung) | Data dientri (pemilik, tidak langsung) | tidak ada peran |

            """.ReplaceLineEndings("\n"),
            Unit.Matrix("kepala").ToMarkdown());
        Assert.Contains("| Dodi | Officer | Data entered (collaborator, direct) | Data entered (owner, indirect) | no role |", Unit.Matrix("kepala").ToMarkdown("en"), System.StringComparison.Ordinal);
    }

    private static CascadedResult Head(string id, string indonesian, string english) => new(id, CascadeLevel.Unit, "kepala", new(indonesian, english))
    {
        HolderName = new("Kepala", "Head"),
        Post = new("Kepala Bagian", "Head of division"),
    };

    private static CascadedResult Staff(string id, string name, string indonesian, string english) =>
        new(id, CascadeLevel.Individual, name, new(indonesian, english)) { Post = new("Pelaksana", "Officer") };
}
