/**
 * The trainee's pages: how do I stand, what waits for me, where do I go on; courses, the player,
 * the quiz, hours and papers. Nothing is decided here: rows only give words and addresses to what
 * the rooms of the domain say.
 */
package org.lingyan.web.trainee;
