package campus.onecard.server.bench;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.StartRefused;

/**
 * What a database promises of its commits.
 *
 * @param flushLog 1 when each commit waits until the redo log is on disk
 * @param doublewrite whether a page that is torn by a power cut can be mended
 * @param binaryLog whether it is written
 * @param syncBinlog 1 when each commit waits for the binary log, too
 */
record Promise(int flushLog, boolean doublewrite, boolean binaryLog, int syncBinlog) {

    /**
     * @throws StartRefused when an answered payment could be lost, so that speed would mean nothing
     */
    void require() {
        if (flushLog != 1) {
            throw new StartRefused("bench.no-flush", flushLog);
        }
        if (!doublewrite) {
            throw new StartRefused("bench.no-doublewrite");
        }
        if (binaryLog && syncBinlog != 1) {
            throw new StartRefused("bench.no-binlog-sync", syncBinlog);
        }
    }

    /** One sentence for a person. */
    String words(Texts texts) {
        return texts.get(binaryLog ? "bench.durable.binlog" : "bench.durable");
    }
}
