//go:build race

package eval

func init() { raced = true }
