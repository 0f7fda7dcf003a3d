// Pages of who is signed in: what was typed and kept in the browser goes when they sign out, when a
// button brought it to the server, and after a week.

import { forgetAll, forgetOld, forgetSent } from "./offer/local-copy.js";

forgetOld();
if (new URLSearchParams(location.search).has("fait")) forgetSent();
document.querySelector("form.desk-leave")?.addEventListener("submit", forgetAll);
