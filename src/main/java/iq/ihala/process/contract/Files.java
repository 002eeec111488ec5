package iq.ihala.process.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files of a deployment, read. What cannot be read is a breach, never an exception: whoever deploys learns of all of them
 * at once.
 */
record Files(
        List<Diagram> diagrams,
        Map<String, Element> documents,
        Map<String, DmnModelInstance> decisions,
        Map<String, JsonNode> forms,
        Map<String, JsonNode> templates,
        List<Violation> unreadable) {

    /** A plain name in plain folders: it may be written to a disk one day. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9_.-]*(/[A-Za-z0-9.][A-Za-z0-9_.-]*)*");

    /** Bytes; ten times the largest diagram of the house. */
    private static final int LARGEST = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Files read(Map<String, byte[]> contents) {
        Files files = new Files(
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>());
        new TreeMap<>(contents).forEach(files::add);
        return files;
    }

    Element document(Diagram diagram) {
        return documents.get(diagram.file());
    }

    Set<String> formIds() {
        return forms.values().stream()
                .map(form -> form.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(String file, byte[] content) {
        if (!NAME.matcher(file).matches() || file.contains("..")) {
            unreadable.add(new Violation(file, file, Rule.READABLE, "اسم الملف"));
            return;
        }
        if (content.length > LARGEST) {
            unreadable.add(new Violation(file, file, Rule.READABLE, "أكبر من ١ م.ب"));
            return;
        }
        try {
            if (file.endsWith(".bpmn")) {
                documents.put(file, xml(content));
                diagrams.add(new Diagram(file, bpmn(content)));
            } else if (file.endsWith(".dmn")) {
                xml(content);
                decisions.put(file, Dmn.readModelFromStream(new ByteArrayInputStream(content)));
            } else if (file.endsWith(".form")) {
                forms.put(file, JSON.readTree(content));
            } else if (file.endsWith(".json")) {
                templates.put(file, JSON.readTree(content));
            } else {
                unreadable.add(new Violation(file, file, Rule.READABLE, "نوع الملف"));
            }
        } catch (IOException | SAXException | ModelException e) {
            unreadable.add(new Violation(file, file, Rule.READABLE, where(e)));
        }
    }

    /** The line at which reading ended; the reader's own words are English and may quote the file. */
    private static String where(Exception failure) {
        if (failure instanceof SAXParseException parse) {
            return "السطر " + parse.getLineNumber();
        }
        return failure instanceof JsonProcessingException json && json.getLocation() != null
                ? "السطر " + json.getLocation().getLineNr()
                : "";
    }

    private static BpmnModelInstance bpmn(byte[] content) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        Bpmn.validateModel(model);
        return model;
    }

    /** Plain XML, without document types: nothing outside the file is ever fetched. */
    private static Element xml(byte[] content) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            // The default handler prints to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
