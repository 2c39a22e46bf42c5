package org.lingyan.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileSettings;
import org.lingyan.files.VirusScan;
import org.lingyan.web.setup.Setting;

/** Folder, sizes and scanner for the room of files. */
@ApplicationScoped
public class FileResources {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Produces
  @Singleton
  FileSettings settings() {
    Map<FilePurpose, Integer> mebibytes = new EnumMap<>(FilePurpose.class);
    for (FilePurpose purpose : FilePurpose.values()) {
      most(purpose).ifPresent(most -> mebibytes.put(purpose, most));
    }
    return new FileSettings(
        Path.of(Setting.FILES_DIR.value().orElseThrow()),
        mebibytes,
        Setting.FILES_DAILY_MIB
            .value()
            .map(Integer::parseInt)
            .orElse(FileSettings.USUAL_DAILY_MEBIBYTES));
  }

  /** {@code LMS_FILES_EVIDENCE_MIB} and its like, one for each purpose. */
  private static Optional<Integer> most(FilePurpose purpose) {
    return ConfigProvider.getConfig()
        .getOptionalValue(
            "lms.files." + purpose.name().toLowerCase(Locale.ROOT) + ".mib", Integer.class);
  }

  @Produces
  @Singleton
  VirusScan scan() {
    return Setting.CLAMD
        .value()
        .<VirusScan>map(address -> new ClamdScan(address, PATIENCE))
        .orElseGet(NoScan::new);
  }
}
