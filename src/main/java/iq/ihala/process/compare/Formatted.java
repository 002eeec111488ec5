package iq.ihala.process.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A file as text with one layout, whichever tool wrote it; as it is where it cannot be read. */
final class Formatted {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Formatted() {}

    static String text(String file, byte[] content) {
        String plain = new String(content, StandardCharsets.UTF_8);
        if (file.endsWith(".form")) {
            try {
                return JSON.writeValueAsString(JSON.readTree(content));
            } catch (IOException unreadable) {
                return plain;
            }
        }
        return Xml.read(content).map(Formatted::xml).orElse(plain);
    }

    private static String xml(Element root) {
        withoutLayout(root);
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void withoutLayout(Element element) {
        for (Node node = element.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Text text && text.getData().isBlank()) {
                element.removeChild(node);
            } else if (node instanceof Element child) {
                withoutLayout(child);
            }
            node = next;
        }
    }
}
