namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>Names the words for kinds of relatives (FamilyWords.resx), the same on every page.</summary>
public sealed class FamilyWords;
