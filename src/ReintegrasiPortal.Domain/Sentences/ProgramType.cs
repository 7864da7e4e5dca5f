namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// The programmes that bring a person back into society. The sentence calendar dates the first five;
/// the last two are main penalties of their own and follow the court's verdict.
/// </summary>
public enum ProgramType
{
    /// <summary>Asimilasi, Permenkumham 3/2018 art. 44-45.</summary>
    Assimilation,

    /// <summary>Pembebasan bersyarat (PB), Permenkumham 3/2018 art. 82 and 85; UU 22/2022 art. 10(3).</summary>
    ConditionalRelease,

    /// <summary>Cuti bersyarat (CB), Permenkumham 3/2018 art. 114-115.</summary>
    ConditionalLeave,

    /// <summary>Cuti menjelang bebas (CMB), Permenkumham 3/2018 art. 102-103; UU 22/2022 art. 10(3).</summary>
    PreReleaseLeave,

    /// <summary>Cuti mengunjungi atau dikunjungi keluarga (CMK), Permenkumham 3/2018 art. 67.</summary>
    FamilyVisitLeave,

    /// <summary>Pidana kerja sosial, UU 1/2023 (KUHP) art. 85.</summary>
    CommunityService,

    /// <summary>Pidana pengawasan, UU 1/2023 (KUHP) art. 75-77.</summary>
    SupervisionSentence,
}
