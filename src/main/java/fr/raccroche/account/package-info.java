/**
 * Who is signed in, and for whom they speak: accounts, sessions, passwords, invitations.
 */
@NullMarked
package fr.raccroche.account;

import org.jspecify.annotations.NullMarked;
