/**
 * Views of the board that somebody keeps: an address under a name.
 *
 * <p>Operations: {@link org.lingyan.oversight.view.SavedViews}.
 *
 * <p>Rules: <b>V1</b> a view is its owner's alone. It is an address, not a right: who opens it sees
 * what she may see on that day. <b>V2</b> a name is there, has at most {@link
 * org.lingyan.oversight.view.SavedViews#LONGEST_NAME} characters and is one of its owner's only
 * once. <b>V3</b> an account keeps at most {@link org.lingyan.oversight.view.SavedViews#MOST} of
 * them.
 */
package org.lingyan.oversight.view;
