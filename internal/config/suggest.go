package config

import (
	"fmt"
	"strings"

	"isnad/internal/near"
)

// suggestKey suggests the key that an unknown one was probably meant to be.
func suggestKey(section, key string) string {
	names := children(section)
	if word := near.Word(key, names); word != "" {
		return fmt.Sprintf("did you mean %s?", dotted(section, word))
	}
	// The key may be in the wrong section, or written with its dot.
	var all []string
	for _, k := range table {
		all = append(all, k.Name)
		if k.Name == key || strings.HasSuffix(k.Name, "."+key) {
			return "did you mean " + nested(k.Name) + "?"
		}
	}
	if word := near.Word(key, all); word != "" {
		return "did you mean " + nested(word) + "?"
	}
	if section == "" {
		return "the keys here are: " + strings.Join(names, ", ")
	}
	return fmt.Sprintf("the keys of %s are: %s", section, strings.Join(names, ", "))
}

// nested tells where in the file the key with that name stands.
func nested(name string) string {
	section, key, ok := strings.Cut(name, ".")
	if !ok {
		return name
	}
	return fmt.Sprintf("%s in the section %s", key, section)
}
