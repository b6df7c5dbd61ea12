// Reads configurations as Kuscia reads them (cmd/kuscia/confloader: common configuration first, then the one of the
// mode), with the library Kuscia uses, gopkg.in/yaml.v3. The judge for tests of the C++ reading.
//
// Standard input: blocks of "<length>\n<bytes>". Standard output: for each block one line of JSON, flushed at once.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf16"

	"gopkg.in/yaml.v3"
)

type ImageRegistry struct {
	Name     string `yaml:"name" json:"name"`
	Endpoint string `yaml:"endpoint" json:"endpoint"`
	Username string `yaml:"username" json:"username"`
	Password string `yaml:"password" json:"password"`
}

type ImageConfig struct {
	PullPolicy      string          `yaml:"pullPolicy" json:"pullPolicy"`
	DefaultRegistry string          `yaml:"defaultRegistry" json:"defaultRegistry"`
	Registries      []ImageRegistry `yaml:"registries" json:"registries"`
	HTTPProxy       string          `yaml:"httpProxy" json:"httpProxy"`
}

type CommonConfig struct {
	Mode          string `yaml:"mode"`
	DomainID      string `yaml:"domainID"`
	DomainKeyData string `yaml:"domainKeyData"`
	LogLevel      string `yaml:"logLevel"`
}

// What lite and autonomy have beyond it, as far as it concerns images; a master has no image section.
type NodeConfig struct {
	CommonConfig `yaml:",inline"`
	Runtime      string      `yaml:"runtime"`
	Image        ImageConfig `yaml:"image"`
}

type Reading struct {
	Error   string      `json:"error"`
	Mode    string      `json:"mode"`
	Runtime string      `json:"runtime"`
	Image   ImageConfig `json:"image"`
}

func read(data []byte) (reading Reading) {
	var common CommonConfig
	if err := yaml.Unmarshal(data, &common); err != nil {
		reading.Error = err.Error()
	}
	reading.Mode = common.Mode
	if strings.ToLower(common.Mode) == "master" || reading.Error != "" {
		return reading
	}
	var node NodeConfig
	if err := yaml.Unmarshal(data, &node); err != nil {
		reading.Error = err.Error()
	}
	reading.Runtime = node.Runtime
	reading.Image = node.Image
	return reading
}

// One line of ASCII: readers disagree about a byte order mark at the start of a text.
func write(reading Reading) {
	text, err := json.Marshal(reading)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var line bytes.Buffer
	for _, r := range string(text) {
		if r < 0x7F {
			line.WriteRune(r)
		} else if r > 0xFFFF {
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&line, "\\u%04x\\u%04x", high, low)
		} else {
			fmt.Fprintf(&line, "\\u%04x", r)
		}
	}
	line.WriteByte('\n')
	os.Stdout.Write(line.Bytes())
}

func main() {
	in := bufio.NewReader(os.Stdin)
	for {
		var length int
		if _, err := fmt.Fscanf(in, "%d\n", &length); err != nil {
			return
		}
		data := make([]byte, length)
		if _, err := io.ReadFull(in, data); err != nil {
			fmt.Fprintln(os.Stderr, "short block:", err)
			os.Exit(1)
		}
		reading := read(data)
		// the structs stand in this package, Kuscia's in confloader
		reading.Error = strings.ReplaceAll(reading.Error, "main.", "confloader.")
		write(reading)
	}
}
