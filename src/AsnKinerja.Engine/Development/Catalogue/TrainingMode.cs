using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>How a training is held.</summary>
public enum TrainingMode
{
    /// <summary>In a classroom (<em>klasikal</em>).</summary>
    Classroom,

    /// <summary>Online, at a distance (<em>daring</em>).</summary>
    Online,

    /// <summary>Partly in a classroom, partly online (<em>campuran</em>).</summary>
    Blended,

    /// <summary>At a place of work: an internship, an exchange, an assignment (<em>magang, pertukaran</em>).</summary>
    OnTheJob,

    /// <summary>Coaching, mentoring or counselling by one person (<em>bimbingan</em>).</summary>
    Coaching,

    /// <summary>Learning by oneself (<em>belajar mandiri</em>).</summary>
    SelfStudy,
}

/// <summary>The words of catalogue files for the modes, and their names.</summary>
internal static class TrainingModes
{
    public static (string Word, TrainingMode Meaning)[] Words { get; } =
    [
        ("classroom", TrainingMode.Classroom), ("online", TrainingMode.Online), ("blended", TrainingMode.Blended), ("on-the-job", TrainingMode.OnTheJob),
        ("coaching", TrainingMode.Coaching), ("self-study", TrainingMode.SelfStudy),
    ];

    public static LocalizedText Name(TrainingMode mode) => mode switch
    {
        TrainingMode.Classroom => new("klasikal", "classroom"),
        TrainingMode.Online => new("daring", "online"),
        TrainingMode.Blended => new("campuran", "blended"),
        TrainingMode.OnTheJob => new("di tempat kerja", "on the job"),
        TrainingMode.Coaching => new("bimbingan", "coaching"),
        _ => new("belajar mandiri", "self-study"),
    };
}
