/** Pages on which a person sees, corrects and takes along what the product holds about her. */
package org.lingyan.web.data;
