using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Explanations;

internal static class HtmlRenderer
{
    public static string Render(Explanation root, Language language) => TextRenderer.Render(root, language);
}
