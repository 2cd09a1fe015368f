using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HerstelBot.Redis;

/// <summary>The keys with which cookies are sealed, in the store: every instance and every start reads the same ones.</summary>
internal sealed class RedisSleutelring(Store store) : IXmlRepository
{
    // The framework asks for these seldom, on a thread of its own, and without waiting.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.ReadAsync(db => db.HashValuesAsync(Keys.Sleutelring), CancellationToken.None).GetAwaiter().GetResult().Select(deel => XElement.Parse(deel.ToString()))];

    public void StoreElement(XElement element, string friendlyName) =>
        store.WriteAsync(db => db.HashSetAsync(Keys.Sleutelring, friendlyName, element.ToString(SaveOptions.DisableFormatting)), CancellationToken.None).GetAwaiter().GetResult();
}
