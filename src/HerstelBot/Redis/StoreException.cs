namespace HerstelBot.Redis;

/// <summary>The store cannot be used; the message is a Dutch sentence that names what is wrong and how to mend it.</summary>
internal class StoreException(string zin, Exception? inner = null) : Exception(zin, inner);

/// <summary>The server does not answer now, but may later.</summary>
internal sealed class StoreUnreachableException(string zin, Exception? inner = null) : StoreException(zin, inner);

/// <summary>What was to be stored does not fit any more. Nothing of it is stored.</summary>
internal sealed class StoreFullException(string zin) : StoreException(zin);
