package campus.onecard.server.http;

import campus.onecard.client.Credentials;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP by hand, so that it can also speak it wrongly. One connection a request. */
final class Raw {

    private static final int PATIENCE_MILLIS = 20_000;

    private final URI address;

    Raw(URI address) {
        this.address = address;
    }

    /** What came back. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        Problem problem() {
            return Json.lenient().readValue(body, Problem.class);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** A well-formed request signed as somebody. */
    Answer ask(String method, String target, Credentials who, byte[] body) {
        return ask(method, target, who, body, Map.of("Content-Type", "application/json"));
    }

    Answer ask(
            String method, String target, Credentials who, byte[] body, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        headers.put("Connection", "close");
        headers.putAll(who.headers(OpenDoor.CLOCK.instant(), method, target, body));
        if (body.length > 0) {
            headers.put("Content-Length", Integer.toString(body.length));
            headers.putAll(more);
        }
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach((n, v) -> head.append(n).append(": ").append(v).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return send(bytes.toByteArray());
    }

    /** Any bytes at all. */
    Answer send(byte[] request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException e) {
                // The server may answer and hang up before it has read everything.
            }
            return parse(readAll(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readAll(Socket socket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(piece);
                    n >= 0;
                    n = socket.getInputStream().read(piece)) {
                bytes.write(piece, 0, n);
            }
        } catch (IOException e) {
            // A reset after the answer loses nothing that was read before.
        }
        return bytes.toByteArray();
    }

    private static Answer parse(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), answer);
        }
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new Answer(
                Integer.parseInt(lines.getFirst().substring(9, 12)),
                headers,
                text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }
}
