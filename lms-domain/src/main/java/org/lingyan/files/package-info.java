/**
 * Evidence, media and results: bytes that are kept outside the database and outside the
 * application, under their hash; who they belong to stands in the database.
 *
 * <p>Operations: {@link org.lingyan.files.StoringFiles} takes one in, {@link
 * org.lingyan.files.ReadingFiles} gives one out, {@link org.lingyan.files.KeepingFiles} ties one to
 * what it proves, {@link org.lingyan.files.SweepingFiles} tidies up. Rooms above say who else may
 * read by being a {@link org.lingyan.files.FileAccess}.
 *
 * <p>Rules: <b>F1</b> what a file is, its content decides; its name never does. Each purpose takes
 * the types that it names and no other; a picture has a header that can be read, of sizes that can
 * be looked at. <b>F2</b> a file has at most the bytes of its purpose, counted while it comes in,
 * and is not empty; an account brings at most {@link org.lingyan.files.FileSettings#dailyBytes} a
 * day. <b>F3</b> the claimed name is kept as text without control characters, directions or path
 * signs, and never becomes a path. <b>F4</b> bytes reach their place whole or not at all, and
 * before the row that names them. <b>F5</b> without a scanner a file is kept as not scanned, and
 * that is said; one that finds a virus refuses the file; while one that is set is away, the file
 * waits in quarantine and nobody can read it. <b>F6</b> its owner reads it (the account that
 * brought it, the person it is about), and whom a room above lets read that purpose; for everybody
 * else there is no such file. <b>F7</b> what nothing was tied to within {@link
 * org.lingyan.files.StoringFiles#UNUSED_DAYS} days is forgotten, and bytes that no row names are
 * deleted. <b>F8</b> a room above may close a file even to its owner ({@link
 * org.lingyan.files.FileBar}).
 */
package org.lingyan.files;
