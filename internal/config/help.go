package config

import (
	"fmt"
	"strings"
)

// Help describes every setting: its name, its environment variable, the values that it takes
// and its default. docs/configuration.md has the same text.
func Help() string {
	var b strings.Builder
	for i, k := range Keys() {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%-30s%s\n", k.Name, k.Env)
		writeWrapped(&b, k.Help)
		writeWrapped(&b, "value: "+k.Wants+"; default: "+defaultOf(k))
	}
	return b.String()
}

// defaultOf describes the default of a setting.
func defaultOf(k Key) string {
	if k.Default == "" {
		return "none"
	}
	return k.Default
}

// writeWrapped writes text below a heading, in lines that fit a terminal.
func writeWrapped(b *strings.Builder, text string) {
	const indent, width = "    ", 80
	line := indent
	for word := range strings.FieldsSeq(text) {
		if len(line) > len(indent) && len(line)+len(word) > width {
			fmt.Fprintln(b, strings.TrimRight(line, " "))
			line = indent
		}
		line += word + " "
	}
	fmt.Fprintln(b, strings.TrimRight(line, " "))
}
