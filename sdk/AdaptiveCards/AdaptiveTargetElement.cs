namespace AdaptiveCards;

/// <summary>An element that a button shows or hides.</summary>
[JsonConverter(typeof(AdaptiveTargetElementConverter))]
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        (ElementId, IsVisible) = (elementId, isVisible);
    }

    public string ElementId { get; set; }

    /// <summary>Null turns it over.</summary>
    public bool? IsVisible { get; set; }
}
