// Where a commune is that was typed to its end, as [lat, lon]; nothing when it is not known.

export async function findCommune(typed) {
  const words = typed.trim();
  if (!words) return undefined;
  const query = new URLSearchParams({ q: words, limit: 1, type: "municipality" });
  const answer = await fetch(`/geocodage/search?${query}`).catch(() => null);
  if (!answer?.ok) return undefined;
  const { features } = await answer.json();
  return features[0]?.geometry?.coordinates.toReversed();
}
