package org.lingyan.api.input;

/** What a client sends: a record that was read from a {@link Body} and can be right. */
public interface Wish {}
