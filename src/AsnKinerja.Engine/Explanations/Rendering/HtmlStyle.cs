namespace AsnKinerja.Engine.Explanations;

/// <summary>The style sheet that stands inside the page: for screens of any width, light and dark, and for paper.</summary>
internal static class HtmlStyle
{
    // Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG AA), in both colour schemes.
    public const string Sheet = """
        :root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--panel:#f4f6f8;--line:#c9d1d9;--link:#0a4fa3;--alarm:#7a2e00;--alarm-paper:#fff3e0;--alarm-line:#d9822b}
        @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b1bd;--paper:#0f1419;--panel:#1a2129;--line:#3a4551;--link:#84b9ff;--alarm:#ffc58a;--alarm-paper:#33210d;--alarm-line:#d9822b}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
        main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1{font-size:1.5rem;line-height:1.25;margin:0}
        h2{font-size:1.15rem;margin:2rem 0 .5rem}
        .kind{margin:0;color:var(--soft);font-size:.9rem}
        .result{font-size:1.5rem;color:var(--link);margin:.1rem 0 0;overflow-wrap:anywhere}
        .warning{margin:1rem 0 0;padding:.75rem 1rem;border-left:.3rem solid var(--alarm-line);background:var(--alarm-paper);color:var(--alarm)}
        .warning h2{margin:0;font-size:1rem}
        .warning p{margin:.25rem 0}
        .warning ul{margin:0;padding-left:1.25rem}
        .mark{color:var(--alarm);background:var(--alarm-paper);border:1px solid var(--alarm-line);border-radius:.25rem;padding:0 .35rem;font-size:.85em;white-space:nowrap}
        details{margin:.5rem 0 0;padding:0 0 .25rem .75rem;border-left:2px solid var(--line)}
        summary{cursor:pointer;padding:.2rem 0}
        summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        summary h3,summary h4,summary h5,summary h6{display:inline;font-size:1rem;margin:0;overflow-wrap:anywhere}
        summary .value{font-weight:400;margin-left:.5rem;overflow-wrap:anywhere}
        dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .75rem;margin:.25rem 0 .5rem}
        dl.facts dt{color:var(--soft)}
        dl.facts dd{margin:0;overflow-wrap:anywhere}
        code{font-family:ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:.95em}
        .scroll{overflow-x:auto;margin:0 0 .5rem}
        table{border-collapse:collapse;font-size:.95rem;min-width:60%}
        caption{text-align:left;color:var(--soft);font-size:.85rem;padding-bottom:.15rem}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
        thead th{background:var(--panel);font-size:.85rem;white-space:nowrap}
        tbody th{font-weight:400;min-width:8rem;overflow-wrap:anywhere}
        td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
        tr.out th,tr.out td,tr.notes td{color:var(--soft)}
        tr.noted th,tr.noted td{border-bottom:0;padding-bottom:0}
        tr.notes td{font-size:.9em;padding-top:0;overflow-wrap:anywhere}
        td p{margin:0}
        dl.legend dt{font-weight:600}
        dl.legend dd{margin:0 0 .5rem}
        @media (max-width:36rem){details{padding-left:.5rem}dl.facts{grid-template-columns:minmax(0,1fr);gap:0}dl.facts dd{margin-bottom:.35rem}table{min-width:100%}th,td{padding:.3rem .4rem}td.number,thead th{white-space:normal}tbody th{min-width:5rem}}
        @media print{main{max-width:none;padding:0}details::details-content{content-visibility:visible;block-size:auto}tr,dl.facts{break-inside:avoid}.scroll{overflow:visible}}

        """;
}
