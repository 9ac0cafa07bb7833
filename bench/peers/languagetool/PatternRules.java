import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** LanguageTool's pattern rules over what employees say: sentences, tokens and tags of German, and our handful of rules. */
final class PatternRules {
  public static void main(String[] args) throws IOException {
    var german = Languages.getLanguageForShortCode("de");
    var tool = new JLanguageTool(german);
    List<AbstractPatternRule> rules;
    try (var xml = Files.newInputStream(Path.of(args[1]))) {
      rules = new PatternRuleLoader().getRules(xml, args[1], german);
    }
    var json = new ObjectMapper();
    long found = 0;
    try (var lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (JsonNode turn : json.readTree(line).get("turns")) {
          if (!turn.get("role").asText().equals("employee")) continue;
          for (AnalyzedSentence sentence : tool.analyzeText(turn.get("text").asText())) {
            for (AbstractPatternRule rule : rules) found += rule.match(sentence).length;
          }
        }
      }
    }
    System.out.println(found);
  }
}
