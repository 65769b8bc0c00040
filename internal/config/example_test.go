package config

import (
	"os"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// The example file is the defaults, with every key and its variable.
func TestExampleFile(t *testing.T) {
	t.Chdir("../..")
	const name = "config.example.yaml"
	c, err := Load(name, environment())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	comments := lineComments("", doc.Content[0])
	for _, k := range Keys() {
		if got, _ := c.Get(k.Name); got != k.Default {
			t.Errorf("%s is %q, the default %q", k.Name, got, k.Default)
		}
		if got, want := comments[k.Name], "# "+k.Env; got != want {
			t.Errorf("%s has the comment %q beside it, want %q", k.Name, got, want)
		}
	}
	if len(comments) != len(Keys()) {
		t.Errorf("%d keys in the file, %d in the table", len(comments), len(Keys()))
	}
	if strings.Contains(string(text), "\t") {
		t.Error("the file holds tabs")
	}
}

// lineComments is what stands beside each key of a mapping, by dotted name.
func lineComments(section string, n *yaml.Node) map[string]string {
	all := map[string]string{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		name := dotted(section, key.Value)
		if val.Kind == yaml.MappingNode {
			for k, v := range lineComments(name, val) {
				all[k] = v
			}
			continue
		}
		all[name] = val.LineComment + key.LineComment
	}
	return all
}
