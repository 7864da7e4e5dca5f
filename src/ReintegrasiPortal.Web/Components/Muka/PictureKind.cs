namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>Drawings of the house: hands, tools, doors, roads, tables; never faces, never signs of prison.</summary>
public enum PictureKind
{
    Door,
    Tools,
    Road,
    Hands,
    Table,
}
