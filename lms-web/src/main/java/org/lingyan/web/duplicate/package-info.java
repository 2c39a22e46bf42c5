/** HR's pages about records that may be one person: found, compared, merged, taken back. */
package org.lingyan.web.duplicate;
