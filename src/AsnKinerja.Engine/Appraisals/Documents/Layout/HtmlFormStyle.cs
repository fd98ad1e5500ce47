namespace AsnKinerja.Engine.Appraisals;

/// <summary>The style sheet of a printed form: black rules on paper, the same on a screen, light or dark.</summary>
internal static class HtmlFormStyle
{
    // Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG AA), in both colour schemes.
    public const string Sheet = """
        :root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--panel:#eef1f4;--line:#6e7781}
        @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b1bd;--paper:#0f1419;--panel:#1a2129;--line:#6b7682}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:.95rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
        main{max-width:78rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        header{text-align:center;margin-bottom:1rem}
        header p{margin:0;font-weight:600}
        header .form{font-weight:400;font-size:.85rem;color:var(--soft);text-align:right}
        h1{font-size:1.3rem;line-height:1.25;margin:.25rem 0}
        h2{font-size:1rem;margin:1.25rem 0 .25rem}
        dl{margin:.75rem 0}
        dl div{display:grid;grid-template-columns:minmax(8rem,18rem) minmax(0,1fr);gap:0 .75rem;padding:.15rem 0}
        dt{font-weight:600}
        dd{margin:0;overflow-wrap:anywhere}
        .people{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 1rem;margin:.75rem 0}
        .scroll{overflow-x:auto;margin:1rem 0}
        .scroll:focus-visible{outline:2px solid var(--line);outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{border:1px solid var(--line);text-align:left;vertical-align:top;padding:.3rem .45rem;overflow-wrap:anywhere;min-width:6rem}
        thead th{background:var(--panel);font-size:.8rem;overflow-wrap:normal}
        tbody th{font-weight:400}
        th.group{font-weight:600;background:var(--panel)}
        .people th{font-weight:600;width:11rem}
        td.no,th.no{width:2.5rem;min-width:2.5rem;text-align:center}
        td p,th p,dd p{margin:0}
        td ul,th ul,dd ul{margin:.1rem 0;padding-left:1.1rem}
        .label{font-weight:600;font-size:.85em}
        .missing{color:var(--soft);font-style:italic}
        footer{margin-top:1.5rem;font-size:.85rem}
        ul.notes{list-style:none;margin:0;padding:0}
        @media (max-width:36rem){dl div{grid-template-columns:minmax(0,1fr)}}
        @media print{@page{size:A4 landscape;margin:12mm}body{font-size:9pt}main{max-width:none;padding:0}tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}}

        """;
}
