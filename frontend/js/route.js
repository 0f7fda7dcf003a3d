// "Y aller" opens the phone's own map: the link works everywhere, we only give it a better address.
//
// <a data-route href="https://…to=LAT%2CLON">

const ANDROID = /Android/.test(navigator.userAgent);
const APPLE = /iPhone|iPad|Macintosh/.test(navigator.userAgent);

for (const link of document.querySelectorAll("a[data-route]")) {
  const [lat, lon] = new URL(link.href).searchParams.get("to").split(",");
  if (ANDROID) link.href = `geo:${lat},${lon}?q=${lat},${lon}`;
  else if (APPLE) link.href = `https://maps.apple.com/?daddr=${lat},${lon}`;
}
