package org.lingyan.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetWriter;

/** A ZIP whose last file names all others with their length and SHA-256. */
final class EvidenceArchive implements AutoCloseable {
  static final String MANIFEST = "manifest.json";

  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final ZipOutputStream zip;
  private final JsonArrayBuilder files = Json.createArrayBuilder();

  EvidenceArchive(OutputStream to) {
    this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  /** Something that writes its bytes. */
  @FunctionalInterface
  interface Content {
    /** Writes them; leaves the stream open. */
    void writeTo(OutputStream to) throws IOException;
  }

  void add(String name, Content content) throws IOException {
    MessageDigest digest = sha256();
    zip.putNextEntry(new ZipEntry(name));
    Counting to = new Counting(new DigestOutputStream(zip, digest));
    content.writeTo(to);
    zip.closeEntry();
    files.add(
        Json.createObjectBuilder()
            .add("name", name)
            .add("bytes", to.bytes)
            .add("sha256", HexFormat.of().formatHex(digest.digest())));
  }

  void add(String name, byte[] content) throws IOException {
    add(name, to -> to.write(content));
  }

  void add(String name, InputStream content) throws IOException {
    add(name, content::transferTo);
  }

  /** A table of separated values. */
  void add(String name, SheetHead head, List<List<?>> rows) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.of(SheetFormat.CSV, table, head)) {
      for (List<?> row : rows) {
        writer.row(row);
      }
    }
    add(name, table.toByteArray());
  }

  static byte[] text(JsonObjectBuilder object) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PRETTY.createWriter(text, StandardCharsets.UTF_8).write(object.build());
    return text.toByteArray();
  }

  /** Writes the manifest around what is known of the archive. */
  void finish(JsonObjectBuilder about) throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(text(about.add("files", files)));
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** Counts, and does not let a content close the archive. */
  private static final class Counting extends OutputStream {
    private final OutputStream to;
    private long bytes;

    Counting(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      to.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      to.write(some, from, length);
      bytes += length;
    }
  }
}
