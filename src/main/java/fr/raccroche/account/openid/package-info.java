/**
 * Signing in and out by providers of identities (OpenID Connect).
 */
@NullMarked
package fr.raccroche.account.openid;

import org.jspecify.annotations.NullMarked;
