/**
 * Erasing a person so that the minimal proof stays.
 *
 * <p>Operations: {@link org.lingyan.privacy.erasure.AskingErasure}, {@link
 * org.lingyan.privacy.erasure.ErasingPersons}, {@link org.lingyan.privacy.erasure.Erasures} to
 * read.
 *
 * <p>Rules: <b>E1</b> a person asks for herself, or an administrator enters it with its ground; one
 * is open at a time. <b>E2</b> before it is done everybody concerned sees what goes and what stays,
 * and under which ground: every room says it of its own tables. <b>E3</b> where another
 * administrator exists for the same place, two agree; two accounts of one human are one, a closed
 * account is none, and the first alone is enough once no second is left; nobody agrees to her own,
 * and no deputy agrees. <b>E4</b> who is employed is not erased: her data is needed for what the
 * law asks of her employer. <b>E5</b> it is one act, in one transaction, and is never undone.
 * <b>E6</b> the action log tells that it was done and not what was erased. <b>E7</b> the chain of
 * the ledger and the checks of papers answer as before; of a name stays what a check shows.
 * <b>E8</b> after a restore the list of those erased since is done again; twice is once. Only lines
 * that the product wrote itself are taken, and not from a deputy: nobody else agrees to it.
 */
package org.lingyan.privacy.erasure;
