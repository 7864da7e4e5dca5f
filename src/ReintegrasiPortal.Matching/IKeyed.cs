namespace ReintegrasiPortal.Matching;

internal interface IKeyed
{
    Guid Key { get; }
}
