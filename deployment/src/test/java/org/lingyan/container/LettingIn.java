package org.lingyan.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lingyan.files.FileAccess;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.StoredFile;

/** Lets an account read lists that are to be imported, once a test has said so. */
@ApplicationScoped
public class LettingIn implements FileAccess {
  private static final Set<Long> ACCOUNTS = ConcurrentHashMap.newKeySet();

  static void in(long account) {
    ACCOUNTS.add(account);
  }

  @Override
  public FilePurpose purpose() {
    return FilePurpose.SHEET;
  }

  @Override
  public boolean mayRead(StoredFile file, FileReader reader) {
    return ACCOUNTS.contains(reader.accountId());
  }
}
