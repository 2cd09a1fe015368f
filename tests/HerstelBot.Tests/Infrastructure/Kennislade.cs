using System.Runtime.CompilerServices;

namespace HerstelBot.Tests.Infrastructure;

/// <summary>Every service that a test starts, also in a process of its own, keeps what it learnt beside the tests and not with whoever runs them.</summary>
internal static class Kennislade
{
    [ModuleInitializer]
    internal static void Kies() => Environment.SetEnvironmentVariable("HerstelBot__Kennisbank__Cache", Path.Combine(AppContext.BaseDirectory, "kennis"));
}
