package org.lingyan.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A figure of a course: its bytes and what they are. Immutable; equal by kind and content. */
public final class Asset {

  private final String mediaType;
  private final byte[] bytes;
  private final String sha256;

  /**
   * Takes a copy of the bytes.
   *
   * @param mediaType such as {@code image/png}
   * @param bytes the file's content
   */
  public Asset(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
    this.sha256 = ContentHash.of(this.bytes);
  }

  /** Returns the media type, such as {@code image/svg+xml}. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the size in bytes. */
  public int size() {
    return bytes.length;
  }

  /** Returns a copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns a stream over the content that needs no copy. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Returns the SHA-256 of the content, 64 hexadecimal digits: the asset's name in a store. */
  public String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asset asset
        && mediaType.equals(asset.mediaType)
        && sha256.equals(asset.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return mediaType + ' ' + bytes.length + " bytes " + sha256;
  }
}
