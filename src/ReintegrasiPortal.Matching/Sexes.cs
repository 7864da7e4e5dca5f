namespace ReintegrasiPortal.Matching;

/// <summary>Sexes a stated-ground rule accepts; on a person <see cref="None"/> means not known.</summary>
[Flags]
public enum Sexes
{
    None = 0,
    Women = 1,
    Men = 2,
    Any = Women | Men,
}
